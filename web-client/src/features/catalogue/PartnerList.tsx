import type { Partner } from '@/api/types.ts';
import styles from './PartnerList.module.css';

/** Partners by tier, in the order the organiser gave. */
export function PartnerList({ partners }: { partners: readonly Partner[] }) {
  const tiers = [...new Set(partners.map((partner) => partner.tier))];
  return (
    <dl className={styles.tiers}>
      {tiers.map((tier) => (
        <div key={tier} className={styles.tier}>
          <dt>{tier}</dt>
          {partners
            .filter((partner) => partner.tier === tier)
            .map((partner) => (
              <dd key={partner.name} dir="auto">
                {partner.url ? (
                  <a href={partner.url} target="_blank" rel="noreferrer">
                    {partner.name}
                  </a>
                ) : (
                  partner.name
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
