import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { startTexts } from './app/i18n';
import { createRouter } from './app/routes';
import { showAppearance } from './shared/appearance';
import '../../../libs/ui/src/ui.css';
import './app/shell/shell.css';
import './app/shell/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

showAppearance();
await startTexts();
createRoot(root).render(
  <StrictMode>
    {/* In a transition the old page and the next would each ask for their own variables, again and again while nothing answers. */}
    <RouterProvider router={createRouter()} useTransitions={false} />
  </StrictMode>,
);
