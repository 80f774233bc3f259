/**
 * Traces of calls by OpenTelemetry: a client span per call, by the semantic conventions of HTTP. Needs
 * `@opentelemetry/api`, which is an optional peer dependency.
 *
 * @packageDocumentation
 */
export { openTelemetry, type OpenTelemetryOptions } from './open-telemetry.ts';
