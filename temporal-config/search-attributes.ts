// Makes the search attributes of the workflows known to a Temporal server, which refuses workflows that use others.
import { TypedSearchAttributes } from '@temporalio/common';
import type { ConnectionLike } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { searchAttributeKeys } from '../workflows/search-attributes';

const valueTypes = temporal.api.enums.v1.IndexedValueType;

/** Flags for the development server, which registers them before it takes the first call. */
export function searchAttributeFlags(): string[] {
  return searchAttributeKeys.flatMap(({ name, type }) => [
    '--search-attribute',
    `${name}=${TypedSearchAttributes.toMetadataType(type)}`,
  ]);
}

/**
 * Registers those the namespace lacks; does nothing at the second call.
 * @returns the names registered now
 * @throws when the namespace has one of these names with another type: only its operator can settle that
 */
export async function registerSearchAttributes(
  connection: ConnectionLike,
  namespace: string,
): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const wrong = searchAttributeKeys.filter(
    ({ name, type }) => name in customAttributes && customAttributes[name] !== indexedValueType(type),
  );
  if (wrong.length > 0) {
    const list = wrong.map(({ name, type }) => `${name} (应为 ${type})`).join('、');
    throw new Error(
      `Temporal 命名空间 ${namespace} 的检索属性类型不符,请由管理员删除后重试:${list} (search attributes of another type)`,
    );
  }
  const missing = searchAttributeKeys.filter(({ name }) => !(name in customAttributes));
  if (missing.length > 0) await addSearchAttributes(connection, namespace, missing);
  return missing.map(({ name }) => name);
}

/** Adds them to a server known to have none; the time-skipping server can be told of them but not asked. */
export async function addSearchAttributes(
  connection: ConnectionLike,
  namespace: string,
  keys: readonly (typeof searchAttributeKeys)[number][] = searchAttributeKeys,
): Promise<void> {
  const searchAttributes = Object.fromEntries(keys.map(({ name, type }) => [name, indexedValueType(type)]));
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}

function indexedValueType(
  type: (typeof searchAttributeKeys)[number]['type'],
): temporal.api.enums.v1.IndexedValueType {
  switch (type) {
    case 'KEYWORD':
      return valueTypes.INDEXED_VALUE_TYPE_KEYWORD;
    case 'DATETIME':
      return valueTypes.INDEXED_VALUE_TYPE_DATETIME;
  }
}
