import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Door.module.css';
import { codeReader } from './readCodes.ts';

const EVERY_MS = 200;

/** The camera of a phone, held over tickets. */
export function Scanner({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const read = useEffectEvent(onRead);
  useEffect(() => {
    let over = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = async () => {
      const [reader, picture] = await Promise.all([
        codeReader(),
        navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }),
      ]);
      stream = picture;
      const screen = video.current;
      if (over || !screen) return picture.getTracks().forEach((track) => track.stop());
      screen.srcObject = picture;
      await screen.play();
      const look = async () => {
        const text = await reader(screen);
        if (over) return;
        if (text) read(text);
        timer = setTimeout(() => void look().catch(fail), EVERY_MS);
      };
      await look();
    };
    const fail = (problem: unknown) => {
      console.warn('door: no camera', problem);
      if (!over) setFailed(true);
    };
    begin().catch(fail);
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (failed) {
    return (
      <Notice tone="error" title={t({ id: 'door.noCamera', message: 'The camera cannot be used' })}>
        <Trans id="door.noCameraText">Allow it in the browser, or look people up by their names below.</Trans>
      </Notice>
    );
  }
  return (
    <video
      ref={video}
      className={styles.camera}
      muted
      playsInline
      aria-label={t({ id: 'door.camera', message: 'Picture of the camera' })}
    />
  );
}
