//! A crate's modules and what each of them names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use syn::visit::Visit;

/// A path below the crate's root: `["machine", "fd"]`; the root itself is empty.
pub type ModulePath = Vec<String>;

/// A crate's modules, by their path.
pub struct Crate {
    /// Each module with what it says.
    pub modules: BTreeMap<ModulePath, Module>,
}

/// One module that has a file of its own, with those that stand inside of it.
#[derive(Default)]
pub struct Module {
    /// Every path that it names, from the crate's root.
    pub names: Vec<ModulePath>,
    /// What it re-exports: the name, and the path that this stands for.
    pub exports: BTreeMap<String, ModulePath>,
    /// The modules whose items it re-exports all.
    pub globs: Vec<ModulePath>,
}

impl Crate {
    /// Reads the crate whose root file is `root`.
    ///
    /// # Errors
    /// Where a file cannot be read or parsed.
    pub fn read(root: &Path) -> Result<Self> {
        let mut krate = Self { modules: BTreeMap::new() };
        let folder = root.parent().map(Path::to_owned).unwrap_or_default();
        krate.read_module(Vec::new(), root, &folder)?;
        Ok(krate)
    }

    /// Reads a module's file; `folder` is where the files of its children are.
    fn read_module(&mut self, path: ModulePath, file: &Path, folder: &Path) -> Result<()> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| format!("cannot parse {}", file.display()))?;
        let mut reader = Reader { place: path.clone(), ..Reader::default() };
        reader.visit_file(&parsed);
        let children = reader.children;
        self.modules.insert(path.clone(), reader.module);
        for child in children {
            let file = child_file(folder, &child).with_context(|| {
                format!("{}: the module {child} has no file below {}", file.display(), folder.display())
            })?;
            let below = [path.as_slice(), std::slice::from_ref(&child)].concat();
            self.read_module(below, &file, &folder.join(&child))?;
        }
        Ok(())
    }

    /// The module with a file in which a path's last name is defined: the deepest module that the path names, and from
    /// there on through re-exports.
    pub fn defines<'a>(&'a self, path: &'a [String]) -> &'a [String] {
        let mut path = path;
        // A chain of re-exports is never this long.
        for _ in 0..16 {
            let module = self.module_of(path);
            let Some(found) = self.modules.get_key_value(module) else { return module };
            let Some(name) = path.get(module.len()) else { return found.0 };
            match self.exported(found.1, name) {
                Some(target) if target != path => path = target,
                _ => return found.0,
            }
        }
        self.module_of(path)
    }

    /// Where a module's re-export leads; for a re-export of everything, the module that has the name.
    fn exported<'a>(&'a self, module: &'a Module, name: &str) -> Option<&'a [String]> {
        if let Some(target) = module.exports.get(name) {
            return Some(target);
        }
        let has = |target: &&ModulePath| {
            let target = self.modules.get(target.as_slice());
            target.is_some_and(|target| target.exports.contains_key(name))
        };
        module.globs.iter().find(has).map(Vec::as_slice)
    }

    /// The longest beginning of a path that is a module with a file.
    fn module_of<'a>(&self, path: &'a [String]) -> &'a [String] {
        let lengths = (0..=path.len()).rev();
        let known = |len: &usize| path.get(..*len).is_some_and(|path| self.modules.contains_key(path));
        lengths.into_iter().find(known).and_then(|len| path.get(..len)).unwrap_or(&[])
    }
}

fn child_file(folder: &Path, name: &str) -> Option<PathBuf> {
    [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")].into_iter().find(|file| file.is_file())
}

/// Collects what a file names.
#[derive(Default)]
struct Reader {
    module: Module,
    /// The module that is being read: the file's, or one inside of it.
    place: ModulePath,
    children: Vec<String>,
    /// What the names that `use` brought in stand for, from the crate's root.
    used: BTreeMap<String, ModulePath>,
}

impl Reader {
    /// A path from the crate's root; `None` where it leads out of the crate.
    fn absolute(&self, path: &[String]) -> Option<ModulePath> {
        let (first, rest) = path.split_first()?;
        let base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.place.clone(),
            "super" => self.place.split_last()?.1.to_vec(),
            child if self.children.iter().any(|known| known == child) => {
                return Some([self.place.as_slice(), path].concat());
            }
            name => return self.used.get(name).map(|path| [path.as_slice(), rest].concat()),
        };
        match rest.first() {
            Some(next) if next == "super" => Self { place: base, ..Self::default() }.absolute(rest),
            _ => Some([base.as_slice(), rest].concat()),
        }
    }

    fn name(&mut self, path: &[String]) {
        if let Some(path) = self.absolute(path) {
            self.module.names.push(path);
        }
    }

    fn use_tree(&mut self, before: &[String], tree: &syn::UseTree, exported: bool) {
        match tree {
            syn::UseTree::Path(path) => {
                let below = [before, &[path.ident.to_string()]].concat();
                self.use_tree(&below, &path.tree, exported);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.use_tree(before, tree, exported));
            }
            syn::UseTree::Name(name) if name.ident == "self" => self.take_use(before, None, exported),
            syn::UseTree::Name(name) => {
                let path = [before, &[name.ident.to_string()]].concat();
                self.take_use(&path, Some(name.ident.to_string()), exported);
            }
            syn::UseTree::Rename(rename) => {
                let path = [before, &[rename.ident.to_string()]].concat();
                self.take_use(&path, Some(rename.rename.to_string()), exported);
            }
            syn::UseTree::Glob(_) => {
                self.name(before);
                if exported && let Some(path) = self.absolute(before) {
                    self.module.globs.push(path);
                }
            }
        }
    }

    fn take_use(&mut self, path: &[String], name: Option<String>, exported: bool) {
        self.name(path);
        let (Some(absolute), Some(last)) = (self.absolute(path), path.last()) else { return };
        self.used.insert(name.clone().unwrap_or_else(|| last.clone()), absolute.clone());
        if let Some(name) = name.filter(|_| exported) {
            self.module.exports.insert(name, absolute);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        let name = item.ident.to_string();
        if item.content.is_none() {
            self.children.push(name);
            return;
        }
        self.place.push(name);
        syn::visit::visit_item_mod(self, item);
        self.place.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.use_tree(&[], &item.tree, !matches!(item.vis, syn::Visibility::Inherited));
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_fn(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.name(&names);
        syn::visit::visit_path(self, path);
    }

    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {
        // `pub(super)` names no other file.
    }
}

/// `true` for `#[cfg(test)]` and `#[test]`.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}
