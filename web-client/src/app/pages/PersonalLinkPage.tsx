export function PersonalLinkPage() {
  return null;
}
