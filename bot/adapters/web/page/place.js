// Where the person stands, from the phone; every way it can fail has its own words.

import { say } from "./words.js";

const PATIENCE_MS = 20_000;
const FRESH_MS = 60_000;

/** `{lat, lon}` in degrees; throws an Error whose message can be shown. */
export function askPlace() {
  return new Promise((resolve, reject) => {
    // A page that came over plain HTTP from another machine has no geolocation at all.
    if (!navigator.geolocation || !isSecureContext) {
      reject(new Error(say("placeMissing")));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code, PERMISSION_DENIED }) =>
        reject(new Error(say(code === PERMISSION_DENIED ? "placeDenied" : "placeNone"))),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  });
}
