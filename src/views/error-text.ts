export { errorText } from '../i18n/error-text.ts';
