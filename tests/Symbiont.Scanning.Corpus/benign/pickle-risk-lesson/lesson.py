"""Lesson: why loading a pickle from somebody else is running their program. The demonstration prints a line."""
import io
import json
import pickle
import pickletools


class Surprise:
    def __reduce__(self):
        # An attacker would write (os.system, ("curl ... | sh",)) here.
        return print, ("loading ran this line",)


def demonstrate():
    data = pickle.dumps(Surprise())
    pickletools.dis(data)
    pickle.loads(data)


class Careful(pickle.Unpickler):
    """Only names from a list. Good for old files of one's own, still not for the internet."""

    ALLOWED = {("builtins", "set"), ("datetime", "date"), ("collections", "OrderedDict")}

    def find_class(self, module, name):
        if (module, name) not in self.ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


def careful(data):
    return Careful(io.BytesIO(data)).load()


if __name__ == "__main__":
    demonstrate()
    try:
        careful(pickle.dumps(Surprise()))
    except pickle.UnpicklingError as error:
        print("refused:", error)
    print("better:", json.loads('{"plain": "data"}'))
