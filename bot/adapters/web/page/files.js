// Photos and voice notes not yet sent, kept in IndexedDB so that a reload can still send them.

const NAME = "xiangyue";
const SHELF = "unsent";

function shelf(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction(SHELF, mode);
      const request = act(work.objectStore(SHELF));
      work.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      work.onabort = work.onerror = () => {
        database.close();
        reject(work.error);
      };
    };
  });
}

/** Keep the files `[{field, name, blob}]` of one message; a full or forbidden disk is no failure. */
export async function keepFiles(id, files) {
  try {
    await shelf("readwrite", (store) => store.put(files, id));
  } catch {
    // They are still in memory: only a reload would lose them, and then the person is told.
  }
}

/** The files of one message, or null when this browser has lost them. */
export async function keptFiles(id) {
  try {
    return (await shelf("readonly", (store) => store.get(id))) ?? null;
  } catch {
    return null;
  }
}

export async function dropFiles(id) {
  try {
    await shelf("readwrite", (store) => store.delete(id));
  } catch {
    // A leftover is found by nobody: its message is no longer listed.
  }
}
