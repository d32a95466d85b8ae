import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { PICTURES } from '@/ui/asPicture.ts';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { drawCrop, MIDDLE, pictureOf, type Crop } from './crop.ts';
import styles from './Speakers.module.css';

interface Props {
  name: string;
  onShow: (picture: Blob, alt: string) => Promise<unknown>;
  onClose: () => void;
}

const SIDE = 800;

/** A photograph, cut square here; the server draws it anew, so nothing else in the file goes along. */
export function PortraitDialog({ name, onShow, onClose }: Props) {
  const { t } = useLingui();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, unreadable, choose } = usePicture();
  const [alt, setAlt] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const save = async () => {
    if (busy || !canvas.current || !picture) return;
    setBusy(true);
    setRefused(null);
    try {
      await onShow(await pictureOf(canvas.current), alt.trim());
      onClose();
    } catch (error) {
      setRefused(asApiError(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open title={t({ id: 'portrait.title', message: 'Your photograph' })} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <TextField
          label={t({ id: 'portrait.file', message: 'Picture' })}
          type="file"
          accept={PICTURES}
          error={
            unreadable
              ? t({ id: 'portrait.unreadable', message: 'This browser cannot read the picture. Choose a JPEG, PNG, WebP or AVIF.' })
              : undefined
          }
          onChange={(event) => choose(event.target.files?.[0])}
        />
        {picture ? <Cutting canvas={canvas} picture={picture} /> : null}
        {picture ? (
          <TextField
            label={t({ id: 'portrait.alt', message: 'What the picture shows' })}
            hint={t({ id: 'portrait.altHint', message: 'For those who do not see it, such as: at a desk, smiling.' })}
            maxLength={300}
            placeholder={name}
            value={alt}
            onChange={(event) => setAlt(event.target.value)}
          />
        ) : null}
        {refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {refused.detail}
          </Notice>
        ) : null}
        {picture ? (
          <Button type="submit" look="primary" size="l" wide busy={busy}>
            <Trans id="portrait.use">Use this picture</Trans>
          </Button>
        ) : null}
      </Form>
    </Dialog>
  );
}

function usePicture() {
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const choose = (file: File | undefined) => {
    if (!file) return;
    createImageBitmap(file).then(
      (read) => {
        setUnreadable(false);
        setPicture(read);
      },
      () => {
        setUnreadable(true);
        setPicture(null);
      },
    );
  };
  return { picture, unreadable, choose };
}

const SLIDERS = { zoom: { min: 1, max: 4, step: 0.05 }, x: { min: 0, max: 100, step: 1 }, y: { min: 0, max: 100, step: 1 } } as const;

/** Where the square stands, by hand or by the keys. */
function Cutting({ canvas, picture }: { canvas: RefObject<HTMLCanvasElement | null>; picture: ImageBitmap }) {
  const { t } = useLingui();
  const [crop, setCrop] = useState<Crop>(MIDDLE);
  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [canvas, picture, crop]);
  const words: Record<keyof Crop, string> = {
    zoom: t({ id: 'portrait.zoom', message: 'Nearer' }),
    x: t({ id: 'portrait.x', message: 'Left or right' }),
    y: t({ id: 'portrait.y', message: 'Up or down' }),
  };
  return (
    <>
      <canvas
        ref={canvas}
        width={SIDE}
        height={SIDE}
        className={styles.crop}
        role="img"
        aria-label={t({ id: 'portrait.cut', message: 'What will be shown' })}
      />
      <div>
        {(['zoom', 'x', 'y'] as const).map((part) => (
          <label key={part} className={styles.slider}>
            <span>{words[part]}</span>
            <input
              type="range"
              {...SLIDERS[part]}
              value={crop[part]}
              onChange={(event) => setCrop({ ...crop, [part]: Number(event.target.value) })}
            />
          </label>
        ))}
      </div>
    </>
  );
}
