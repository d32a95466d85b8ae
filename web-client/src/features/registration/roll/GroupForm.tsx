import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import type { Admission, AttendanceMode, GroupWish } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, ChoiceField, TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { ModeChoice } from '../ModeChoice.tsx';
import { guestsOf, MOST_GUESTS } from './guests.ts';

interface Props {
  admission: Admission;
  busy: boolean;
  error: ApiError | null;
  onRegister: (wish: GroupWish) => void;
}

/** Several people at once; what is left for them is said before. */
export function GroupForm({ admission, busy, error, onRegister }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [whole, setWhole] = useState('all');
  const [queue, setQueue] = useState(false);
  const [mode, setMode] = useState<AttendanceMode | ''>('');
  const { guests, faults } = guestsOf(text);
  const left = admission.seats === undefined ? null : Math.max(0, admission.seats - admission.taken);
  const short = left !== null && guests.length > left && admission.rule === 'open';
  const hybrid = admission.inPerson !== undefined;
  const fault = useGroupFault(guests.length, faults);
  const fits = guests.length > 0 && guests.length <= MOST_GUESTS && faults.length === 0;
  return (
    <Form
      onSubmit={() => {
        if (fits) onRegister({ people: guests, whole: short && whole === 'all' && !queue, queue, ...(mode ? { mode } : {}) });
      }}
    >
      {left === null || admission.rule !== 'open' ? null : (
        <p>
          <Plural id="group.left" value={left} _0="No seat is left" one="# seat is left" other="# seats are left" />
        </p>
      )}
      {hybrid ? <ModeChoice admission={admission} mode={mode} onChange={setMode} /> : null}
      <TextArea
        label={t({ id: 'group.people', message: 'People' })}
        hint={t({
          id: 'group.peopleHint',
          message: 'One on each line, with name and mail address: Ana Popescu, ana@example.org. At most 50.',
        })}
        rows={8}
        required
        value={text}
        error={fault}
        onChange={(event) => setText(event.target.value)}
      />
      {short ? <ShortOf admission={admission} whole={whole} queue={queue} onWhole={setWhole} onQueue={setQueue} /> : null}
      {error ? (
        <Notice tone="error" title={error.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
          {Object.values(error.fields)[0] ?? error.detail}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" size="l" wide busy={busy} disabled={!fits}>
        <Plural id="group.submit" value={guests.length} _0="Register them" one="Register # person" other="Register # people" />
      </Button>
      <p>
        <Trans id="group.notice">Each of them is written to and agrees for themselves; you agree to nothing for them.</Trans>
      </p>
    </Form>
  );
}

function useGroupFault(many: number, faults: readonly number[]): string | undefined {
  const { t } = useLingui();
  const lines = faults.join(', ');
  if (many > MOST_GUESTS) return t({ id: 'group.tooMany', message: 'At most 50 people at once.' });
  return lines ? t({ id: 'group.faults', message: `A name or an address is missing in line ${lines}.` }) : undefined;
}

interface ShortProps {
  admission: Admission;
  whole: string;
  queue: boolean;
  onWhole: (whole: string) => void;
  onQueue: (queue: boolean) => void;
}

/** There are fewer seats than people: all or nobody, as many as there are, or waiting. */
function ShortOf({ admission, whole, queue, onWhole, onQueue }: ShortProps) {
  const { t } = useLingui();
  return (
    <>
      {admission.waitingList ? (
        <CheckField
          label={t({ id: 'group.queue', message: 'Whoever gets no seat joins the waiting list' })}
          checked={queue}
          onChange={(event) => onQueue(event.target.checked)}
        />
      ) : null}
      {queue ? null : (
        <ChoiceField
          legend={t({ id: 'group.short', message: 'There are fewer seats than people' })}
          name="whole"
          value={whole}
          onChange={onWhole}
          choices={[
            { value: 'all', label: t({ id: 'group.all', message: 'All of them or nobody' }) },
            { value: 'some', label: t({ id: 'group.some', message: 'As many as there are seats, the first lines first' }) },
          ]}
        />
      )}
    </>
  );
}
