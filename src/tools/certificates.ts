// Certificates for HTTPS on localhost, without asking anybody: those that office-addin-dev-certs installed for this user
// where there are any (Excel trusts them), else a pair of our own in .cache (a browser warns once).
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificates {
  readonly cert: string;
  readonly key: string;
  /** Whether they are the user's installed ones, which Excel accepts. */
  readonly installed: boolean;
}

const days = 30;
const dayInMs = 86_400_000;

/** The certificate pair of a folder; null where it is missing, not for localhost, or about to run out. */
function readPair(folder: string, installed: boolean): Certificates | null {
  const files = { cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
  if (!existsSync(files.cert) || !existsSync(files.key)) return null;
  try {
    const cert = readFileSync(files.cert, "utf8");
    const key = readFileSync(files.key, "utf8");
    const read = new X509Certificate(cert);
    const usable =
      Date.parse(read.validTo) - Date.now() > dayInMs &&
      read.checkHost("localhost") !== undefined &&
      read.checkPrivateKey(createPrivateKey(key));
    return usable ? { cert, key, installed } : null;
  } catch {
    // Unreadable or not a certificate: as good as none.
    return null;
  }
}

/**
 * A certificate and key for localhost. Needs no rights and asks nothing.
 * Null where none can be written (a read-only folder): the server then makes its own.
 */
export async function localhostCertificates(cacheFolder: string): Promise<Certificates | null> {
  const known = readPair(join(homedir(), ".office-addin-dev-certs"), true) ?? readPair(cacheFolder, false);
  if (known !== null) return known;
  try {
    rmSync(cacheFolder, { recursive: true, force: true });
    mkdirSync(cacheFolder, { recursive: true, mode: 0o700 });
    await generateCertificates(
      join(cacheFolder, "ca.crt"),
      join(cacheFolder, "localhost.crt"),
      join(cacheFolder, "localhost.key"),
      days,
    );
    return readPair(cacheFolder, false);
  } catch {
    return null;
  }
}
