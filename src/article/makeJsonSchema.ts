import { toJsonSchema } from '@valibot/to-json-schema'
import { articleSchema, blockSchema, spanSchema, whenSchema } from './schema.ts'

/**
 * The published JSON Schema of an article, made from the schema that validates. Checks that JSON Schema cannot express
 * (a day that exists, a reference that leads somewhere) are left to `npm run check:article`.
 */
export function makeJsonSchema(): object {
  return toJsonSchema(articleSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: { span: spanSchema, block: blockSchema, when: whenSchema },
    // The reader leaves out keys that it does not know, with a warning: an editor marks them at once.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  })
}
