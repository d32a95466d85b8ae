import { Fragment } from 'react';

/** Names in a row. Each keeps to itself, so that one in another direction does not turn its neighbours round. */
export function Joined({ parts }: { parts: readonly (string | null | undefined | false)[] }) {
  const said = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return said.map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 ? ' · ' : null}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
