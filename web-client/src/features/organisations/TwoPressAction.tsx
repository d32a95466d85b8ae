import { useState, type ReactNode } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import type { IconName } from '@/ui/Icon.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  icon: IconName;
  idle: ReactNode;
  sure: ReactNode;
  done: ReactNode;
  onAct: () => Promise<unknown>;
  onRefused: (error: ApiError) => void;
}

/** What reaches into somebody's account takes a second press, and says that it is done. */
export function TwoPressAction({ icon, idle, sure, done, onAct, onRefused }: Props) {
  const [step, setStep] = useState<'idle' | 'sure' | 'busy' | 'done'>('idle');
  if (step === 'done') return <Notice tone="success">{done}</Notice>;
  const act = () => {
    setStep('busy');
    onAct().then(
      () => setStep('done'),
      (error: unknown) => {
        onRefused(asApiError(error));
        setStep('idle');
      },
    );
  };
  return (
    <Button look="quiet" icon={icon} busy={step === 'busy'} onClick={step === 'idle' ? () => setStep('sure') : act}>
      {step === 'idle' ? idle : sure}
    </Button>
  );
}
