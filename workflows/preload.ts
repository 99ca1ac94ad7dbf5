// Loaded once for each workflow thread and shared by all its lifecycles: the rule book is pure, so none can see another
// through it. Without this every lifecycle would build the rule book and its schemas anew, some ten milliseconds' work.
import '../domain/credit-repair/decide';
import '../domain/credit-repair/inbox';
import '../domain/errors/messages';
import '../domain/inspection/decide';
import '../domain/inspection/notices';
import '../domain/inspection/tasks';
import '../domain/inspection/visits';
import { schemaModules } from '../domain/shared/schema-modules';

// The SDK freezes what is shared, as deep as it can reach. A zod schema completes itself at its first use, and a frozen
// one cannot; a module that takes no more exports counts as frozen already and is left as it is.
for (const module of schemaModules) Object.preventExtensions(module);

// The SDK takes a stack for every promise, for its stack trace query. Ten frames of each, looked up in the source map,
// took a third of a step's time in this thread; the two kept here tell where an error arose.
Error.stackTraceLimit = 2;
