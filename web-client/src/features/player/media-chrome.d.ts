import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Chrome = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string; notooltip?: '' };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'media-controller': Chrome & { hotkeys?: string; keyboardforwardseekoffset?: number; keyboardbackwardseekoffset?: number };
      'media-control-bar': Chrome & { noautohide?: '' };
      'media-play-button': Chrome;
      'media-seek-backward-button': Chrome & { seekoffset?: number };
      'media-seek-forward-button': Chrome & { seekoffset?: number };
      'media-time-range': Chrome;
      'media-time-display': Chrome & { showduration?: '' };
      'media-mute-button': Chrome;
      'media-volume-range': Chrome;
      'media-captions-button': Chrome;
      'media-playback-rate-button': Chrome & { rates?: string };
      'media-fullscreen-button': Chrome;
      'media-loading-indicator': Chrome & { noautohide?: '' };
    }
  }
}
