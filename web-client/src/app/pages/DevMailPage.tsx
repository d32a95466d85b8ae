export function DevMailPage() {
  return null;
}
