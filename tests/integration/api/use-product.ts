// The product as one suite uses it: its own database and namespace, a worker and an API, with the demonstration data.
import { rmSync } from 'node:fs';
import { useDatabase, useDevServer } from '../../support/servers';
import { cixiPeople, type CixiPeople } from './callers';
import type { Settings } from '../../../temporal-config/settings';
import { runApi, runWorker, seed, settingsFor, tokenIssuer, type Places, type RunningApi } from './product';

export interface Product {
  readonly places: Places;
  readonly api: RunningApi;
  readonly people: CixiPeople;
}

const startTimeoutMs = 300_000;

/**
 * Starts before the suite's tests and stops after them; what it holds can be read from its first test on.
 * @param evidence where its files are kept; a folder of the suite when absent
 */
export const useProduct = (evidence?: () => Settings['evidence']): Product => {
  const database = useDatabase();
  const temporal = useDevServer();
  let product: Product;
  /** What has been started, last first: a failing start leaves nothing running. */
  const started: { stop(): Promise<void> }[] = [];

  beforeAll(async () => {
    const places: Places = {
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
    };
    await seed(places.databaseUrl);
    started.push(await runWorker(places));
    const { issuer } = await tokenIssuer();
    const api = await runApi(
      places,
      evidence === undefined ? {} : { settings: { ...settingsFor(issuer), evidence: evidence() } },
    );
    started.unshift(api);
    product = { places, api, people: await cixiPeople(api.url) };
  }, startTimeoutMs);

  afterAll(async () => {
    for (const part of started) await part.stop();
    rmSync(settingsFor('').evidence.folder, { recursive: true, force: true });
  });

  return {
    get places() {
      return product.places;
    },
    get api() {
      return product.api;
    },
    get people() {
      return product.people;
    },
  };
};
