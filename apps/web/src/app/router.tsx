import { createBrowserRouter, Navigate, Outlet } from 'react-router';
import { ClosedPage, ForMePage, RecentPage } from '../features/feed/feed-pages.tsx';
import { ToAnswerPage } from '../features/feed/to-answer-page.tsx';
import { FollowedPage, MinePage } from '../features/feed/own-pages.tsx';
import { SignInPage } from '../features/welcome/sign-in-page.tsx';
import { RequireReader, RequireSession } from './guards.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { PageHandle } from './page-handle.ts';
import { RouteFailurePage } from './route-failure-page.tsx';
import { Shell } from './shell.tsx';

const handle = (page: PageHandle) => page;

/** Every page and its address. Pages beyond the first screens are fetched when they are opened. */
export const router = createBrowserRouter([
  {
    element: <Outlet />,
    errorElement: <RouteFailurePage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/register', lazy: async () => ({ Component: (await import('../features/welcome/register-page.tsx')).RegisterPage }) },
      { path: '/withdraw', lazy: async () => ({ Component: (await import('../features/patient/withdraw-page.tsx')).WithdrawPage }) },
      { path: '/report', lazy: async () => ({ Component: (await import('../features/patient/report-page.tsx')).OutsideReportPage }) },
      {
        element: <RequireSession />,
        children: [
          {
            element: <Shell />,
            errorElement: <RouteFailurePage />,
            children: [
              {
                path: '/waiting',
                handle: handle({ title: 'nav.waiting' }),
                lazy: async () => ({ Component: (await import('../features/waiting/waiting-page.tsx')).WaitingPage }),
              },
              {
                path: '/me',
                handle: handle({ title: 'nav.me' }),
                lazy: async () => ({ Component: (await import('../features/me/me-page.tsx')).MePage }),
              },
              {
                path: '/notifications',
                handle: handle({ title: 'nav.notifications' }),
                lazy: async () => ({ Component: (await import('../features/notifications/notifications-page.tsx')).NotificationsPage }),
              },
              {
                path: '/desk/:requestId?',
                handle: handle({ title: 'nav.desk', rail: true, noWideHeader: true }),
                lazy: async () => ({ Component: (await import('../features/desk/desk-page.tsx')).DeskPage }),
              },
              {
                path: '/moderation/:reportId?',
                handle: handle({ title: 'nav.moderation', rail: true, noWideHeader: true }),
                lazy: async () => ({ Component: (await import('../features/moderation/moderation-page.tsx')).ModerationPage }),
              },
              {
                path: '/notices',
                handle: handle({ title: 'notices.short' }),
                lazy: async () => ({ Component: (await import('../features/notices/notices-page.tsx')).NoticesPage }),
              },
              {
                element: <RequireReader />,
                children: [
                  { path: '/', element: <ToAnswerPage />, handle: handle({ title: 'nav.toAnswer' }) },
                  { path: '/for-me', element: <ForMePage />, handle: handle({ title: 'nav.forMe' }) },
                  { path: '/recent', element: <RecentPage />, handle: handle({ title: 'nav.recent' }) },
                  { path: '/closed', element: <ClosedPage />, handle: handle({ title: 'nav.closed' }) },
                  { path: '/mine', element: <MinePage />, handle: handle({ title: 'nav.mine' }) },
                  { path: '/followed', element: <FollowedPage />, handle: handle({ title: 'nav.followed' }) },
                  {
                    path: '/archive',
                    handle: handle({ title: 'nav.archive', rail: true }),
                    lazy: async () => ({ Component: (await import('../features/archive/archive-page.tsx')).ArchivePage }),
                  },
                  {
                    handle: handle({ title: 'nav.newCase', rail: true, bare: true }),
                    lazy: async () => ({ Component: (await import('../features/compose/compose-page.tsx')).ComposePage }),
                    children: [{ path: '/cases/new' }, { path: '/cases/:caseId/edit' }],
                  },
                  {
                    path: '/cases/:caseId/published',
                    handle: handle({ title: 'published.title', rail: true }),
                    lazy: async () => ({ Component: (await import('../features/compose/published-page.tsx')).PublishedPage }),
                  },
                  {
                    path: '/cases/:caseId',
                    handle: handle({ title: 'nav.case', rail: true, bare: true }),
                    lazy: async () => ({ Component: (await import('../features/case/case-page.tsx')).CasePage }),
                  },
                  {
                    path: '/literature/:caseId',
                    handle: handle({ title: 'nav.case', rail: true, bare: true }),
                    lazy: async () => ({ Component: (await import('../features/case/literature-page.tsx')).LiteraturePage }),
                  },
                  {
                    path: '/bookmarks',
                    handle: handle({ title: 'nav.bookmarks' }),
                    lazy: async () => ({ Component: (await import('../features/collections/bookmarks-page.tsx')).BookmarksPage }),
                  },
                  {
                    path: '/collections',
                    handle: handle({ title: 'nav.collections' }),
                    lazy: async () => ({ Component: (await import('../features/collections/collections-page.tsx')).CollectionsPage }),
                  },
                  {
                    path: '/collections/:collectionId',
                    handle: handle({ title: 'nav.collections' }),
                    lazy: async () => ({ Component: (await import('../features/collections/collection-page.tsx')).CollectionPage }),
                  },
                  { path: '/cases', element: <Navigate to="/recent" replace /> },
                ],
              },
              { path: '*', element: <NotFoundPage />, handle: handle({ title: 'nav.home' }) },
            ],
          },
        ],
      },
    ],
  },
]);
