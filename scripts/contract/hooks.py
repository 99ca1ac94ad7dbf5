# What Schemathesis cannot write by itself: a workbook to upload. Any bytes will do, for what is no workbook must be refused well.
import schemathesis


@schemathesis.serializer("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
def workbook(ctx, value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")
