import { MediaChromeButton } from 'media-chrome/dist/media-chrome-button.js';
import { MediaChromeDialog } from 'media-chrome/dist/media-chrome-dialog.js';
import { MediaChromeRange } from 'media-chrome/dist/media-chrome-range.js';
import { MediaContainer } from 'media-chrome/dist/media-container.js';
import MediaControlBar from 'media-chrome/dist/media-control-bar.js';
import 'media-chrome/dist/media-controller.js';
import 'media-chrome/dist/media-captions-button.js';
import 'media-chrome/dist/media-fullscreen-button.js';
import MediaGestureReceiver from 'media-chrome/dist/media-gesture-receiver.js';
import MediaLoadingIndicator from 'media-chrome/dist/media-loading-indicator.js';
import 'media-chrome/dist/media-mute-button.js';
import 'media-chrome/dist/media-play-button.js';
import 'media-chrome/dist/media-playback-rate-button.js';
import MediaPreviewThumbnail from 'media-chrome/dist/media-preview-thumbnail.js';
import 'media-chrome/dist/media-seek-backward-button.js';
import 'media-chrome/dist/media-seek-forward-button.js';
import { MediaTextDisplay } from 'media-chrome/dist/media-text-display.js';
import 'media-chrome/dist/media-time-display.js';
import 'media-chrome/dist/media-time-range.js';
import MediaTooltip from 'media-chrome/dist/media-tooltip.js';
import 'media-chrome/dist/media-volume-range.js';
import { addTranslation, setLanguage } from 'media-chrome/dist/utils/i18n.js';

/** Every class of media-chrome that writes a style of its own; the others inherit from one of these. */
const STYLED: Styled[] = [
  MediaChromeButton,
  MediaChromeDialog,
  MediaChromeRange,
  MediaContainer,
  MediaControlBar,
  MediaGestureReceiver,
  MediaLoadingIndicator,
  MediaPreviewThumbnail,
  MediaTextDisplay,
  MediaTooltip,
];

interface Styled {
  // oxlint-disable-next-line typescript/no-explicit-any -- the library's own signature
  getTemplateHTML: (...args: any[]) => string;
}

/**
 * media-chrome's elements bring their styles as text in a template. The page's policy lets in only styles that carry its
 * nonce, so each template gets it before the first element is made.
 */
function carryNonce(nonce: string): void {
  for (const part of STYLED) {
    const template = part.getTemplateHTML;
    part.getTemplateHTML = function withNonce(this: Styled, ...args: unknown[]): string {
      return template.apply(this, args).replaceAll(/<style(?! nonce)/g, `<style nonce="${nonce}"`);
    };
  }
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) carryNonce(nonce);

/** The words of the controls, in the page's language. Elements made before this keep the words they had. */
export function speakControls(locale: string, words: Record<string, string>): void {
  addTranslation(locale, words as Parameters<typeof addTranslation>[1]);
  setLanguage(locale);
}
