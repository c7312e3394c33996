/**
 * Clean link: sits in the tray. When you press Ctrl+Alt+L, tracking parameters are
 * removed from the link in the clipboard. It looks at the clipboard at that moment only,
 * and works offline.
 */
import { app, clipboard, globalShortcut, Menu, nativeImage, Notification, Tray } from "electron";
import { join } from "node:path";

const TRACKING = [/^utm_/, /^fbclid$/, /^gclid$/, /^mc_[ce]id$/, /^igshid$/, /^ref_src$/, /^_hs(enc|mi)$/];

export function clean(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.some((t) => t.test(name))) url.searchParams.delete(name);
  }
  const result = url.toString().replace(/\?$/, "");
  return result === text.trim() ? null : result;
}

function act(): void {
  const before = clipboard.readText();
  const after = clean(before);
  if (after === null) {
    new Notification({ title: "Clean link", body: "Nothing to clean in the clipboard." }).show();
    return;
  }
  clipboard.writeText(after);
  new Notification({ title: "Clean link", body: `${before.length - after.length} characters removed` }).show();
}

let tray: Tray;
app.whenReady().then(() => {
  tray = new Tray(nativeImage.createFromPath(join(__dirname, "..", "icon.png")));
  tray.setToolTip("Clean link (Ctrl+Alt+L)");
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: "Clean the link in the clipboard", click: act },
      { type: "separator" },
      { label: "Quit", role: "quit" },
    ]),
  );
  if (!globalShortcut.register("Control+Alt+L", act)) console.warn("the shortcut is taken by another program");
});
app.on("will-quit", () => globalShortcut.unregisterAll());
app.on("window-all-closed", () => undefined);
