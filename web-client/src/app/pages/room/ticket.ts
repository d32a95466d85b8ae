import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { LiveRefusal } from '@/live/wire.ts';

/** A one-time ticket for the socket. A sign-in that is over ends the connection; everything else may come back. */
export async function liveTicket(): Promise<string> {
  try {
    return (await dataOf(api.POST('/live/tickets'))).ticket;
  } catch (error) {
    const { code, status, message } = asApiError(error);
    throw status === 401 ? new LiveRefusal(code, status, message) : error;
  }
}
