#!/usr/bin/env python3
"""Takes ten questions through the accessibility bus, as a screen reader does: it sees no pixels.

Opens a bank by its name, starts ten questions, answers whatever is asked, waits for each verdict to be
announced, reads every explanation and every reason, and ends at the results. Prints what it was told.
Ends with status 1 where something could not be found, was not named or was not announced.

Started by run.sh, which brings a virtual screen and a bus.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BANK = "A tour of Footnote"
QUESTIONS = 10
PATIENCE_SECS = 15.0

announced = []


def pump(secs=0.05):
    """Lets events come in for a while."""
    until = time.monotonic() + secs
    context = GLib.MainContext.default()
    while time.monotonic() < until:
        while context.pending():
            context.iteration(False)
        time.sleep(0.01)


def fail(what, root=None):
    print(f"FAILED: {what}")
    if root is not None:
        for node in walk(root):
            print(f"    {node.role} {node.name!r}")
    sys.exit(1)


class Node:
    """One thing a screen reader can be at."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.states = accessible.get_state_set()

    def has(self, state):
        return self.states.contains(state)

    def click(self):
        for at in range(self.accessible.get_n_actions()):
            if Atspi.Action.get_action_name(self.accessible, at) == "click":
                if Atspi.Action.do_action(self.accessible, at):
                    return
        fail(f"the {self.role} {self.name!r} cannot be clicked")

    def focus(self):
        Atspi.Component.grab_focus(self.accessible)


def walk(accessible):
    """Everything below, in the order in which it is read."""
    found = []
    try:
        for at in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(at)
            if child is not None:
                found.append(Node(child))
                found.extend(walk(child))
    except GLib.Error:
        pass  # what has just gone away is not read
    return found


def wait(what, look, root):
    """Waits until `look` finds something in the tree."""
    until = time.monotonic() + PATIENCE_SECS
    while time.monotonic() < until:
        pump()
        found = look(walk(root))
        if found:
            return found
    fail(f"{what} did not come", root)


def named(role, name):
    return lambda nodes: next((n for n in nodes if n.role == role and n.name == name), None)


def starting(role, name):
    return lambda nodes: next((n for n in nodes if n.role == role and n.name.startswith(name)), None)


def of(nodes, *roles):
    return [node for node in nodes if node.role in roles]


def keys(text):
    """Types, as a person at the keyboard does whatever they see."""
    subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)
    pump(0.3)


def application():
    until = time.monotonic() + PATIENCE_SECS
    while time.monotonic() < until:
        pump()
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child is not None and (child.get_name() or "").lower() == "footnote":
                return child
    fail("the program is not on the accessibility bus")


def answer(root):
    """Gives some answer to whatever is asked; says what was done."""
    nodes = walk(root)
    choices = of(nodes, "radio button", "check box")
    entries = of(nodes, "entry", "text")
    combos = of(nodes, "combo box", "list box")
    instead = next((n for n in nodes if n.name == "Choose from a list instead"), None)
    if instead:
        instead.click()
        choices = wait("the list of places", lambda n: of(n, "radio button"), root)
    if choices:
        choices[0].click()
        return f"chose {choices[0].name!r}"
    if entries:
        for entry in entries:
            entry.focus()
            pump(0.3)
            keys("10")
        return f"typed into {[entry.name for entry in entries]}"
    if combos:
        for _ in combos:
            keys("a")
        return f"gave A to {len(combos)} rows"
    return "left the order as it was"


def settle_open_answer(nodes):
    """An open answer is marked by its writer."""
    mark = of(nodes, "check box", "radio button")
    mark += [node for node in of(nodes, "push button") if node.name in ("Right", "None of these")]
    if mark:
        mark[0].click()


def is_on(node):
    return node is not None and node.has(Atspi.StateType.SENSITIVE)


def press_answer(root):
    """Presses the button that gives the answer, unless the choice has given it already."""

    def ready(nodes):
        button = named("push button", "Answer")(nodes)
        return (is_on(button) and button) or footnote(nodes)

    found = wait("the button Answer", ready, root)
    if found.name == "Answer":
        found.click()


def footnote(nodes):
    return next((node for node in nodes if node.role == "footnote"), None)


def verdict_is_announced():
    until = time.monotonic() + PATIENCE_SECS
    while time.monotonic() < until:
        pump()
        said = [text for text in announced if "mark" in text]
        if said:
            return said[-1]
    fail(f"no verdict was announced, only {announced}")


def take_question(root, number):
    prompt = wait("the prompt", lambda nodes: of(nodes, "heading"), root)[0]
    print(f"\n{number}. {prompt.name}")
    for node in of(walk(root), "radio button", "check box", "entry", "combo box"):
        print(f"   - {node.role}: {node.name}")
        if not node.name.strip():
            fail(f"a {node.role} of question {number} has no name")
    announced.clear()
    print(f"   > {answer(root)}")
    press_answer(root)
    until = time.monotonic() + PATIENCE_SECS
    while not footnote(walk(root)) and time.monotonic() < until:
        pump(0.3)
        nodes = walk(root)
        if not footnote(nodes):
            settle_open_answer(nodes)
            pump(0.3)
            again = named("push button", "Answer")(walk(root))
            if is_on(again):
                again.click()
    print(f"   {verdict_is_announced()}")
    explanation = wait("the explanation", footnote, root).name
    if len(explanation.split()) < 5:
        fail(f"question {number} is explained by {explanation!r} only", root)
    print(f"   1 {explanation}")
    wait("the button Next", named("push button", "Next"), root).click()
    wait(
        "the next question",
        lambda nodes: footnote(nodes) is None and (of(nodes, "heading") or [None])[0],
        root,
    )


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    root = application()
    wait("the shelf", named("heading", "Your shelf"), root)
    unnamed = [node for node in of(walk(root), "push button", "page tab") if not node.name.strip()]
    if unnamed:
        fail("a control of the shelf has no name", root)
    wait("the bank", named("push button", BANK), root).click()
    wait("its page", named("heading", BANK), root)
    wait("the way to begin", starting("push button", "Ten questions"), root).click()
    wait("the first question", lambda nodes: named("push button", "Answer")(nodes), root)
    for number in range(1, QUESTIONS + 1):
        take_question(root, number)
    wait("the results", starting("push button", "Save as"), root)
    print("\nResults:")
    for node in of(walk(root), "heading", "label"):
        print(f"   {node.name}")
    listener.deregister("object:announcement")
    print("\nTen questions taken and every explanation read, without a pixel.")


main()
