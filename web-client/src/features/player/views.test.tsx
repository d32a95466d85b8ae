import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveButton } from './LiveButton.tsx';
import { FailureNote } from './Overlays.tsx';
import { PosterStart } from './PosterStart.tsx';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});

function show(view: ReactNode): void {
  render(<I18nProvider i18n={i18n}>{view}</I18nProvider>);
}

describe('the live button', () => {
  it('is words while there is nowhere to go', () => {
    show(<LiveButton behind={0} onGoLive={() => undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Live')).toBeVisible();
  });

  it('says how far behind and brings back', async () => {
    const goLive = vi.fn();
    show(<LiveButton behind={84} onGoLive={goLive} />);
    await userEvent.click(screen.getByRole('button', { name: 'Go to live, now 1:24 behind' }));
    expect(goLive).toHaveBeenCalledOnce();
  });
});

describe('the poster of a recording', () => {
  it('offers to continue and to begin again', async () => {
    const start = vi.fn();
    show(<PosterStart poster={undefined} resumeAt={1865} onStart={start} />);
    await userEvent.click(screen.getByRole('button', { name: 'Continue at 31:05' }));
    await userEvent.click(screen.getByRole('button', { name: 'From the beginning' }));
    expect(start.mock.calls).toEqual([[1865], [0]]);
  });

  it('has one play button when there is nothing to continue', () => {
    show(<PosterStart poster={undefined} resumeAt={null} onStart={() => undefined} />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Play']);
  });
});

describe('a failure', () => {
  it('is announced with what to do', async () => {
    const retry = vi.fn();
    show(<FailureNote because="network" onRetry={retry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Check your connection');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
