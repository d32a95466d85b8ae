export function NewWebinarPage() {
  return null;
}
