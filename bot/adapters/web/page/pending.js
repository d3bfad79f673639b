// A message still on its way, in the shape of one that has arrived, so that both look alike.

/** `at` in ms. Its photos and sounds are addresses within this browser until let go. */
export function asMessage({ message, files }, at) {
  const local = files.map(({ field, name, blob }) => ({
    field, name, url: URL.createObjectURL(blob),
  }));
  const photos = local.filter(({ field }) => field === "photo").map(({ url }) => url);
  return {
    id: message.id,
    from: "me",
    text: message.text ?? "",
    buttons: [],
    photos,
    files: local.filter(({ field }) => field !== "photo"),
    at: new Date(at).toISOString(),
    edited: false,
    letGo: () => local.forEach(({ url }) => URL.revokeObjectURL(url)),
  };
}
