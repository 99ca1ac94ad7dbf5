// Histories between Temporal's JSON and its messages. The SDK has the same in @temporalio/common, but there it asks another
// copy of protobufjs than the one that @temporalio/proto was made with whenever npm lays out two, and then always fails.
import { createRequire } from 'node:module';
import * as proto from '@temporalio/proto';
import { patchProtobufRoot } from '@temporalio/proto/lib/patch-protobuf-root';

export type History = proto.temporal.api.history.v1.IHistory;

/** Of protobufjs 8, which has no types for it: JSON as protobuf itself defines it. */
interface ProtoJson {
  fromJson(type: unknown, json: unknown, options: { readonly ignoreUnknownFields: boolean }): unknown;
  toJson(type: unknown, message: unknown): unknown;
}

const protoJson = createRequire(require.resolve('@temporalio/proto'))(
  'protobufjs/ext/protojson',
) as ProtoJson;
const root = patchProtobufRoot(proto) as unknown as { lookupType(name: string): unknown };
const historyType = root.lookupType('temporal.api.history.v1.History');

/** Fields of newer servers are passed over. @throws when it is no history */
export const historyFromJson = (json: unknown): History =>
  protoJson.fromJson(historyType, json, { ignoreUnknownFields: true }) as History;

export const historyToJson = (history: History): unknown =>
  protoJson.toJson(historyType, proto.temporal.api.history.v1.History.fromObject(history));
