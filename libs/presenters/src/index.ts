export * from './author.presenter.ts';
export * from './entry.presenter.ts';
export * from './image.presenter.ts';
export * from './notification.presenter.ts';
