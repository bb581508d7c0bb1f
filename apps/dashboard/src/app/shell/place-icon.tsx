import {
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  CodeOutlined,
  ControlOutlined,
  DashboardOutlined,
  EllipsisOutlined,
  FileTextOutlined,
  HeatMapOutlined,
  IdcardOutlined,
  LineChartOutlined,
  PercentageOutlined,
  ScheduleOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
  TrophyOutlined,
  UploadOutlined,
  UserAddOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';

const ICONS: Record<string, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  overview: DashboardOutlined,
  coverage: HeatMapOutlined,
  sizes: BarChartOutlined,
  margin: PercentageOutlined,
  ranking: TrophyOutlined,
  compare: LineChartOutlined,
  report: FileTextOutlined,
  groups: TeamOutlined,
  retailers: ShopOutlined,
  meetings: SolutionOutlined,
  planner: ClusterOutlined,
  imports: UploadOutlined,
  policy: ControlOutlined,
  users: UserOutlined,
  months: CalendarOutlined,
  joining: UserAddOutlined,
  elections: CarryOutOutlined,
  quality: CheckSquareOutlined,
  posts: IdcardOutlined,
  jobs: ScheduleOutlined,
  audit: AuditOutlined,
  graphiql: CodeOutlined,
  more: EllipsisOutlined,
};

/** Picture of a place in the navigation. */
export function PlaceIcon({ place }: { place: string }) {
  const Icon = ICONS[place] ?? AppstoreOutlined;
  return <Icon aria-hidden={true} />;
}
