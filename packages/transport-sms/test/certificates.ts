import { generate } from "selfsigned";

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const names = (host: string): readonly [{ readonly name: string; readonly value: string }] => [
  { name: "commonName", value: host },
];

/** A certificate authority that lives as long as the test. */
export const createAuthority = async (): Promise<Certificate> => {
  const { cert, private: key } = await generate([...names("Test authority")], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert, key };
};

/** A server's certificate for one IP address, signed by the authority. */
export const createCertificate = async (
  authority: Certificate,
  { ip }: { readonly ip: string },
): Promise<Certificate> => {
  const start = Date.now() - 86_400_000;
  const { cert, private: key } = await generate([...names("gateway.test")], {
    keyType: "ec",
    algorithm: "sha256",
    ca: authority,
    notBeforeDate: new Date(start),
    notAfterDate: new Date(start + 3 * 86_400_000),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip }] }],
  });
  return { cert, key };
};
