import { partnerLogoAddress } from '@/api/portraits.ts';
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
              <dd key={partner.name} dir="auto" className={partner.logo ? styles.plate : undefined}>
                {partner.url ? (
                  <a href={partner.url} target="_blank" rel="noreferrer">
                    <Face partner={partner} />
                  </a>
                ) : (
                  <Face partner={partner} />
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** The logo says the name. */
function Face({ partner: { name, logo } }: { partner: Partner }) {
  return logo ? <img className={styles.logo} src={partnerLogoAddress(logo)} alt={name} title={name} loading="lazy" /> : name;
}
