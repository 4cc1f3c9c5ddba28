import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView, NodeView } from 'prosemirror-view';
import { say } from './strings.ts';

/** Gives each task on the page a box that can be ticked. */
export function tasks(): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        list_item: (node, view, getPos) =>
          node.attrs.checked === null ? new Item() : new Task(node, view, getPos),
      },
    },
  });
}

class Item implements NodeView {
  readonly dom = document.createElement('li');
  readonly contentDOM = this.dom;

  /** An item that became a task is drawn anew. */
  update(node: Node): boolean {
    return node.type.name === 'list_item' && node.attrs.checked === null;
  }
}

class Task implements NodeView {
  readonly dom = document.createElement('li');
  readonly contentDOM = document.createElement('div');
  readonly #box = document.createElement('input');

  constructor(node: Node, view: EditorView, getPos: () => number | undefined) {
    this.dom.className = 'task';
    this.#box.type = 'checkbox';
    this.#box.contentEditable = 'false';
    // Its key on the page is that of the item; Tab in a list moves the item.
    this.#box.tabIndex = -1;
    this.#box.setAttribute('aria-label', say.task);
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('change', () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(view.state.tr.setNodeAttribute(pos, 'checked', this.#box.checked));
    });
    this.dom.append(this.#box, this.contentDOM);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'list_item' || node.attrs.checked === null) return false;
    this.#box.checked = node.attrs.checked;
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#box;
  }
}
