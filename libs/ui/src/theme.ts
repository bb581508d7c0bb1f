import type { ThemeConfig } from 'antd';

/** The colours of the house, the same values as the CSS variables in `ui.css`. */
export const colours = {
  accent: '#1c5f9e',
  accentStrong: '#14365c',
  context: '#a9b4c0',
  line: '#dfe4ea',
  text: '#1c2733',
  quiet: '#5b6876',
  zone: '#dcebf7',
  good: '#00705e',
  near: '#8f5500',
  bad: '#b3261e',
} as const;

/** Ant Design as it comes, with our colours, small corners and tabular figures. */
/** Whether the person has asked the system for less movement; nothing slides or zooms then. */
const wantsMotion = !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;

export const theme: ThemeConfig = {
  token: {
    motion: wantsMotion,
    colorPrimary: colours.accent,
    colorInfo: colours.accent,
    colorLink: colours.accent,
    colorSuccess: colours.good,
    colorWarning: colours.near,
    colorError: colours.bad,
    // derived from such dark colours they would come out muddy
    colorInfoBg: '#e8f1f9',
    colorInfoBorder: '#a9c8e4',
    colorSuccessBg: '#e6f4f1',
    colorSuccessBorder: '#9fcfc4',
    colorWarningBg: '#fdf3e3',
    colorWarningBorder: '#e6c48d',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e9a9a3',
    colorText: colours.text,
    colorTextSecondary: colours.quiet,
    colorTextDescription: colours.quiet,
    colorTextPlaceholder: '#6b7785',
    borderRadius: 6,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif',
  },
  components: {
    Table: { headerBg: '#f5f7f9', headerColor: colours.quiet, cellPaddingBlockSM: 7 },
  },
};
