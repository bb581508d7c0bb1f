import { theme as antd, type ThemeConfig } from 'antd';

/** The colours of the house for charts: the CSS variables of `ui.css`, which know a light and a dark value. */
export const colours = {
  accent: 'var(--cx-accent)',
  context: 'var(--cx-context)',
  line: 'var(--cx-line)',
  grid: 'var(--cx-sunken)',
  panel: 'var(--cx-panel)',
  text: 'var(--cx-text)',
  quiet: 'var(--cx-quiet)',
  zone: 'var(--cx-zone)',
  good: 'var(--cx-good)',
  near: 'var(--cx-near)',
  bad: 'var(--cx-bad)',
} as const;

/** Whether the person has asked the system for less movement; nothing slides or zooms then. */
const wantsMotion = !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;

/** What is computed from must be a value: the same as in `ui.css`. */
const LIGHT = {
  colorPrimary: '#1c5f9e',
  colorInfo: '#1c5f9e',
  colorLink: '#1c5f9e',
  colorSuccess: '#00705e',
  colorWarning: '#8f5500',
  colorError: '#b3261e',
  // derived from such dark colours they would come out muddy
  colorInfoBg: '#e8f1f9',
  colorInfoBorder: '#a9c8e4',
  colorSuccessBg: '#e6f4f1',
  colorSuccessBorder: '#9fcfc4',
  colorWarningBg: '#fdf3e3',
  colorWarningBorder: '#e6c48d',
  colorErrorBg: '#fdecea',
  colorErrorBorder: '#e9a9a3',
  colorText: '#1c2733',
  colorTextSecondary: '#5b6876',
  colorTextDescription: '#5b6876',
  colorTextPlaceholder: '#6b7785',
};
const DARK = {
  colorPrimary: '#2a6cab',
  colorInfo: '#6fb1f2',
  colorLink: '#6fb1f2',
  colorLinkHover: '#9ccaf7',
  colorSuccess: '#4fc6b0',
  colorWarning: '#e5ab5a',
  colorError: '#f4938a',
  colorInfoBg: '#1d3650',
  colorInfoBorder: '#45678a',
  colorSuccessBg: '#123a33',
  colorSuccessBorder: '#2a6a5e',
  colorWarningBg: '#40301a',
  colorWarningBorder: '#8f6d3a',
  colorErrorBg: '#4a2321',
  colorErrorBorder: '#8a4a45',
  colorBgBase: '#10161d',
  colorBgContainer: '#18212b',
  colorBgElevated: '#202b37',
  colorBorder: '#465463',
  colorBorderSecondary: '#2d3946',
  colorText: '#e3e9ef',
  colorTextSecondary: '#a3b2c0',
  colorTextDescription: '#a3b2c0',
  colorTextPlaceholder: '#93a3b2',
};

/** Ant Design as it comes, with our colours, small corners and tabular figures. */
export function themeOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      ...(dark ? DARK : LIGHT),
      motion: wantsMotion,
      borderRadius: 6,
      fontFamily: 'var(--cx-font)',
    },
    components: {
      Table: { headerBg: dark ? '#202b37' : '#f5f7f9', headerColor: dark ? '#a3b2c0' : '#5b6876', cellPaddingBlockSM: 7 },
    },
  };
}
