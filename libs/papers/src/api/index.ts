export { type PaperRoutesOptions, paperAnswers } from './paper-answers';
export * from './paper-template.object';
export * from './paper-template.resolver';
export { type TemplateRoutesOptions, templateRoutes } from './template.routes';
