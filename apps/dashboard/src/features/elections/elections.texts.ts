import { en } from './elections.words-en';
import { zh } from './elections.words-zh';

export const texts = { zh, en };
