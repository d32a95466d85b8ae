import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Combobox.css';
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { zoneCity } from '@/i18n/dates.ts';
import { RichControls } from './RichControls.tsx';
import styles from './ZoneSelect.module.css';

interface Props {
  label: string;
  hint?: string;
  nothing: string;
  value: string;
  onChange: (zone: string) => void;
}

/** More than four hundred zones, found by typing a city. */
export function ZoneSelect({ label, hint, nothing, value, onChange }: Props) {
  const data = useMemo(() => {
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', value]);
    return [...zones]
      .toSorted()
      .map((zone) => ({ value: zone, label: zone === 'UTC' ? zone : `${zoneCity(zone)} · ${zone.split('/')[0]}` }));
  }, [value]);
  return (
    <RichControls>
      <Select
        label={label}
        description={hint}
        nothingFoundMessage={nothing}
        data={data}
        value={value}
        onChange={(zone) => zone && onChange(zone)}
        searchable
        allowDeselect={false}
        limit={60}
        withAlignedLabels
        comboboxProps={{ transitionProps: { duration: 0 } }}
        classNames={{
          root: styles.root,
          label: styles.label,
          description: styles.hint,
          input: styles.input,
          dropdown: styles.dropdown,
          option: styles.option,
        }}
      />
    </RichControls>
  );
}
