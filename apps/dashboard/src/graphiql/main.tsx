import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './graphiql.css';
import { signInPath } from '../shared/sign-in-path';
import { PlainPage } from './plain-page';
import { findVisitor } from './visitor';

const SIGN_IN = { href: signInPath(window.location), text: '登录 Sign in' };
const DASHBOARD = { href: '/', text: '返回看板 Back to the dashboard' };

/** The page for whoever opens it; the editor is loaded for those only who may use it. */
async function pageForVisitor() {
  const visitor = await findVisitor().catch(() => undefined);
  if (visitor === undefined)
    return <PlainPage zh="服务器没有应答，请稍后再试。" en="The server does not answer; try again later." link={DASHBOARD} />;
  if (visitor === null)
    return <PlainPage zh="请先登录，登录后回到本页。" en="Sign in first; you will return to this page." link={SIGN_IN} />;
  if (visitor.mustChangePassword)
    return <PlainPage zh="请先在看板里修改初始密码。" en="Change your first password in the dashboard." link={DASHBOARD} />;
  if (!visitor.permissions.includes('FREE_QUERY'))
    return <PlainPage zh="您没有自由查询的权限。" en="You do not have the permission for free queries." link={DASHBOARD} />;
  const { Console } = await import('./console');
  return <Console visitor={visitor} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<StrictMode>{await pageForVisitor()}</StrictMode>);
