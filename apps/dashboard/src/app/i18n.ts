import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { storedLanguage } from '../shared/language';

interface FeatureTexts {
  texts: { zh: Record<string, unknown>; en: Record<string, unknown> };
}

/** Every `<feature>.texts.ts` is a namespace of its own, named like the file: `useTranslation('groups')`. */
const modules = import.meta.glob<FeatureTexts>(['../features/*/*.texts.ts', '../shared/*.texts.ts', './shell/*.texts.ts'], {
  eager: true,
});

/** Starts i18next with all texts, in the language kept on this device. */
export async function startTexts(): Promise<void> {
  const resources: { zh: Record<string, object>; en: Record<string, object> } = { zh: {}, en: {} };
  for (const [path, module] of Object.entries(modules)) {
    const namespace = path.replace(/^.*\//, '').replace('.texts.ts', '');
    resources.zh[namespace] = module.texts.zh;
    resources.en[namespace] = module.texts.en;
  }
  await i18next.use(initReactI18next).init({
    resources,
    lng: storedLanguage(),
    fallbackLng: 'zh',
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  i18next.on('languageChanged', nameLanguage);
  nameLanguage(i18next.language);
}

function nameLanguage(language: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
}
