import { useQuery } from '@tanstack/react-query';
import { applicantsQuery } from '@/api/applicationQueries.ts';
import { readersQuery } from '@/api/mailQueries.ts';

/** As many as a list to choose from can hold. */
const MOST = 50;

/** Real people whose letter can be shown: those who applied for the letters about applications, those registered for the others. */
export function useReaders(slug: string, applicants = false) {
  const registered = useQuery({ ...readersQuery(slug), enabled: !applicants }).data?.registrations;
  const applied = useQuery({ ...applicantsQuery(slug), enabled: applicants }).data?.applications;
  return (applicants ? applied?.slice(0, MOST) : registered) ?? [];
}
