/** Everything before the grant, the grant, and the folder with what is in it: the form of a media address. */
const ADDRESS = /^(.*\/media\/)([^/]+)\/([^/]+)\/(.+)$/;

/**
 * The same file under a fresher grant. An address is good for two minutes only; the player asks for another in time and
 * every request then goes out under that, so that nothing has to be loaded anew.
 */
export function underGrantOf(source: string, url: string): string {
  const fresh = ADDRESS.exec(source);
  const wanted = ADDRESS.exec(url);
  if (!fresh || !wanted || fresh[1] !== wanted[1] || fresh[3] !== wanted[3]) return url;
  return `${wanted[1]}${fresh[2]}/${wanted[3]}/${wanted[4]}`;
}
