import i18next from 'i18next';

/** The two languages of the dashboard; Chinese comes first. */
export type Language = 'zh' | 'en';

const STORAGE_KEY = 'chengxin.language';

/** The language chosen last on this device; Chinese when none was chosen. */
export function storedLanguage(): Language {
  const stored = typeof localStorage === 'undefined' ? null : localStorage.getItem(STORAGE_KEY);
  return stored === 'en' ? 'en' : 'zh';
}

/** The language on the screen now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

/** Switches the whole dashboard and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language);
  await i18next.changeLanguage(language);
}
