import 'media-chrome/dist/media-controller.js';
import 'media-chrome/dist/media-control-bar.js';
import 'media-chrome/dist/media-play-button.js';
import 'media-chrome/dist/media-seek-backward-button.js';
import 'media-chrome/dist/media-seek-forward-button.js';
import 'media-chrome/dist/media-time-range.js';
import 'media-chrome/dist/media-time-display.js';
import 'media-chrome/dist/media-mute-button.js';
import 'media-chrome/dist/media-volume-range.js';
import 'media-chrome/dist/media-captions-button.js';
import 'media-chrome/dist/media-playback-rate-button.js';
import 'media-chrome/dist/media-fullscreen-button.js';
import 'media-chrome/dist/media-loading-indicator.js';
import { addTranslation, setLanguage } from 'media-chrome/dist/utils/i18n.js';

/** The words of the controls, in the page's language. Elements made before this keep the words they had. */
export function speakControls(locale: string, words: Record<string, string>): void {
  addTranslation(locale, words as Parameters<typeof addTranslation>[1]);
  setLanguage(locale);
}
