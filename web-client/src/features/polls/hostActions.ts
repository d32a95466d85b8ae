import { api, dataOf } from '@/api/client.ts';
import type { Poll, PollPlan } from '@/api/types.ts';

/** What a host may do with the polls of one session. Each rejects with an ApiError. */
export function hostActions(sessionId: string) {
  const session = { params: { path: { sessionId } } };
  const one = (pollId: string) => ({ params: { path: { sessionId, pollId } } });
  return {
    create: (plan: PollPlan) => dataOf(api.POST('/sessions/{sessionId}/polls', { ...session, body: plan })),
    edit: (poll: string, plan: PollPlan) => dataOf(api.PUT('/sessions/{sessionId}/polls/{pollId}', { ...one(poll), body: plan })),
    copy: (poll: string) => dataOf(api.POST('/sessions/{sessionId}/polls/{pollId}/copies', one(poll))),
    remove: (poll: string) => dataOf(api.DELETE('/sessions/{sessionId}/polls/{pollId}', one(poll))),
    order: (polls: string[]) => dataOf(api.PUT('/sessions/{sessionId}/poll-order', { ...session, body: { polls } })),
    open: (poll: Pick<Poll, 'id' | 'seconds'>) =>
      dataOf(
        api.PUT('/sessions/{sessionId}/polls/{pollId}/opening', {
          ...one(poll.id),
          body: poll.seconds === undefined ? {} : { seconds: poll.seconds },
        }),
      ),
    close: (poll: string) => dataOf(api.DELETE('/sessions/{sessionId}/polls/{pollId}/opening', one(poll))),
    show: (poll: string) => dataOf(api.PUT('/sessions/{sessionId}/polls/{pollId}/results', one(poll))),
    hide: (poll: string) => dataOf(api.DELETE('/sessions/{sessionId}/polls/{pollId}/results', one(poll))),
    hideWord: (poll: string, key: string, hidden: boolean) =>
      dataOf(api.PUT('/sessions/{sessionId}/polls/{pollId}/groups', { ...one(poll), body: { key, hidden } })),
    mergeWord: (poll: string, key: string, into: string) =>
      dataOf(api.PUT('/sessions/{sessionId}/polls/{pollId}/groups', { ...one(poll), body: { key, into } })),
  };
}

export type HostActions = ReturnType<typeof hostActions>;

export const EMPTY_PLAN: PollPlan = {
  kind: 'single',
  quiz: false,
  question: '',
  options: ['', ''],
  right: [],
  least: 1,
  most: 1,
  anonymous: true,
  changeable: false,
  live: false,
};

/** What is sent and what is edited of a poll that is there. */
export function planOf(poll: Poll): PollPlan {
  const { kind, quiz, question, options, right = [], least, most, scale, anonymous, changeable, live, seconds } = poll;
  return {
    kind,
    quiz,
    question,
    options: options.length > 0 ? options : ['', ''],
    right,
    least,
    most,
    anonymous,
    changeable,
    live,
    ...(scale ? { scale } : {}),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/** Without what its kind does not have, and without options that were left empty. */
export function tidied(plan: PollPlan): PollPlan {
  const { scale, ...rest } = plan;
  const chooses = plan.kind === 'single' || plan.kind === 'multiple';
  const kept = plan.options.map((text, at) => ({ text: text.trim(), at })).filter((option) => option.text !== '');
  const options = chooses ? kept.map((option) => option.text) : [];
  return {
    ...rest,
    question: plan.question.trim(),
    options,
    quiz: plan.quiz && chooses,
    right: plan.quiz && chooses ? kept.flatMap((option, now) => (plan.right.includes(option.at) ? [now] : [])) : [],
    least: plan.kind === 'multiple' ? Math.min(plan.least, Math.max(1, options.length)) : 1,
    most: plan.kind === 'multiple' ? Math.max(plan.least, Math.min(plan.most, Math.max(1, options.length))) : 1,
    changeable: plan.changeable && !plan.anonymous,
    ...(plan.kind === 'scale' ? { scale: scale ?? { from: 1, to: 5, low: '', high: '' } } : {}),
  };
}
