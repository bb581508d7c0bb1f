export { checkTemplate, paperFile, paperTemplate, shippedTemplate, writePaper } from './paper-files';
export { cityByCode, cityOfScope, cityOfViewer } from './paper-template.queries';
export {
  type RestorePaperTemplate,
  restorePaperTemplate,
  type SetPaperTemplate,
  setPaperTemplate,
} from './set-paper-template.service';
