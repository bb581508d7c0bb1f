import { ApolloProvider } from '@apollo/client/react';
import { type TableTools, TableToolsProvider, themeOf, UiTextsProvider } from '@chengxin/ui';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useAppearance } from '../../shared/appearance';
import { ExportTable } from '../../shared/export-table';
import { texts } from '../../shared/shared.texts';
import { signInPath } from '../../shared/sign-in-path';
import { createClient } from '../apollo';
import { SignedIn } from './signed-in';

const tableTools: TableTools = (table) => <ExportTable {...table} />;

/** Everything that stands around a page: client, theme, language, and the frame once the viewer is known. */
export function Shell() {
  const { i18n } = useTranslation('shared');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { dark } = useAppearance();
  const navigate = useNavigate();
  const location = useLocation();
  const here = `${location.pathname}${location.search}`;
  // One client for the life of the shell; where it leads when the session ends is read when it happens.
  const client = useMemo(() => createClient(() => void navigate(signInPath(window.location))), [navigate]);
  return (
    <ApolloProvider client={client}>
      <ConfigProvider theme={themeOf(dark)} locale={language === 'en' ? enUS : zhCN} componentSize="middle">
        <UiTextsProvider texts={texts[language].ui}>
          <TableToolsProvider tools={tableTools}>
            <SignedIn here={here} />
          </TableToolsProvider>
        </UiTextsProvider>
      </ConfigProvider>
    </ApolloProvider>
  );
}
