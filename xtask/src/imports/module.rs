//! The modules of a crate, and the names that each of them uses.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use syn::visit::Visit;

/// A module path without the crate, such as `["machine", "fd"]`. The path of the root is empty.
pub type ModulePath = Vec<String>;

/// The modules of a crate.
pub struct Crate {
    /// The modules by path.
    pub modules: BTreeMap<ModulePath, Module>,
}

/// A module with a file of its own, including the modules inside of this file.
#[derive(Default)]
pub struct Module {
    /// The paths that the module uses, from the root of the crate.
    pub names: Vec<ModulePath>,
    /// The re-exports: paths by exported name.
    pub exports: BTreeMap<String, ModulePath>,
    /// The modules that are re-exported with `*`.
    pub globs: Vec<ModulePath>,
}

impl Crate {
    /// Reads the crate whose root file is `root`.
    ///
    /// # Errors
    /// If a file cannot be read or parsed.
    pub fn read(root: &Path) -> Result<Self> {
        let mut krate = Self { modules: BTreeMap::new() };
        let folder = root.parent().map(Path::to_owned).unwrap_or_default();
        krate.read_module(Vec::new(), root, &folder)?;
        Ok(krate)
    }

    /// Reads the file of a module and of its children, whose files are in `folder`.
    fn read_module(&mut self, path: ModulePath, file: &Path, folder: &Path) -> Result<()> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| format!("cannot parse {}", file.display()))?;
        let mut visitor = NameVisitor { current: path.clone(), ..NameVisitor::default() };
        visitor.visit_file(&parsed);
        let children = visitor.children;
        self.modules.insert(path.clone(), visitor.module);
        for child in children {
            let file = child_file(folder, &child).with_context(|| {
                format!("{}: the module {child} has no file below {}", file.display(), folder.display())
            })?;
            let below = [path.as_slice(), std::slice::from_ref(&child)].concat();
            self.read_module(below, &file, &folder.join(&child))?;
        }
        Ok(())
    }

    /// Returns the module with a file that defines a name: the deepest module in the path, then along re-exports.
    pub fn defining_module<'a>(&'a self, path: &'a [String]) -> &'a [String] {
        let mut path = path;
        // The limit ends a circle of re-exports.
        for _ in 0..16 {
            let module = self.module_of(path);
            let Some(found) = self.modules.get_key_value(module) else { return module };
            let Some(name) = path.get(module.len()) else { return found.0 };
            match self.re_export(found.1, name) {
                Some(target) if target != path => path = target,
                _ => return found.0,
            }
        }
        self.module_of(path)
    }

    /// Returns the path that a module re-exports under a name. For a `*` re-export this is the module with the name.
    fn re_export<'a>(&'a self, module: &'a Module, name: &str) -> Option<&'a [String]> {
        if let Some(target) = module.exports.get(name) {
            return Some(target);
        }
        let has = |target: &&ModulePath| {
            let target = self.modules.get(target.as_slice());
            target.is_some_and(|target| target.exports.contains_key(name))
        };
        module.globs.iter().find(has).map(Vec::as_slice)
    }

    /// Returns the longest prefix of a path that is a module with a file.
    fn module_of<'a>(&self, path: &'a [String]) -> &'a [String] {
        let lengths = (0..=path.len()).rev();
        let is_module = |len: &usize| path.get(..*len).is_some_and(|path| self.modules.contains_key(path));
        lengths.into_iter().find(is_module).and_then(|len| path.get(..len)).unwrap_or(&[])
    }
}

fn child_file(folder: &Path, name: &str) -> Option<PathBuf> {
    [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")].into_iter().find(|file| file.is_file())
}

/// Collects the names that a file uses.
#[derive(Default)]
struct NameVisitor {
    module: Module,
    /// The module that is being visited: that of the file, or one inside of it.
    current: ModulePath,
    children: Vec<String>,
    /// The imported names and their paths from the root of the crate.
    imports: BTreeMap<String, ModulePath>,
}

impl NameVisitor {
    /// Returns a path from the root of the crate; `None` if it leads to another crate.
    fn absolute(&self, path: &[String]) -> Option<ModulePath> {
        let (first, rest) = path.split_first()?;
        let base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.current.clone(),
            "super" => self.current.split_last()?.1.to_vec(),
            child if self.children.iter().any(|known| known == child) => {
                return Some([self.current.as_slice(), path].concat());
            }
            name => return self.imports.get(name).map(|path| [path.as_slice(), rest].concat()),
        };
        match rest.first() {
            Some(next) if next == "super" => Self { current: base, ..Self::default() }.absolute(rest),
            _ => Some([base.as_slice(), rest].concat()),
        }
    }

    fn add_name(&mut self, path: &[String]) {
        if let Some(path) = self.absolute(path) {
            self.module.names.push(path);
        }
    }

    fn add_use_tree(&mut self, before: &[String], tree: &syn::UseTree, exported: bool) {
        match tree {
            syn::UseTree::Path(path) => {
                let below = [before, &[path.ident.to_string()]].concat();
                self.add_use_tree(&below, &path.tree, exported);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.add_use_tree(before, tree, exported));
            }
            syn::UseTree::Name(name) if name.ident == "self" => self.add_import(before, None, exported),
            syn::UseTree::Name(name) => {
                let path = [before, &[name.ident.to_string()]].concat();
                self.add_import(&path, Some(name.ident.to_string()), exported);
            }
            syn::UseTree::Rename(rename) => {
                let path = [before, &[rename.ident.to_string()]].concat();
                self.add_import(&path, Some(rename.rename.to_string()), exported);
            }
            syn::UseTree::Glob(_) => {
                self.add_name(before);
                if exported && let Some(path) = self.absolute(before) {
                    self.module.globs.push(path);
                }
            }
        }
    }

    fn add_import(&mut self, path: &[String], name: Option<String>, exported: bool) {
        self.add_name(path);
        let (Some(absolute), Some(last)) = (self.absolute(path), path.last()) else { return };
        self.imports.insert(name.clone().unwrap_or_else(|| last.clone()), absolute.clone());
        if let Some(name) = name.filter(|_| exported) {
            self.module.exports.insert(name, absolute);
        }
    }
}

impl<'ast> Visit<'ast> for NameVisitor {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        let name = item.ident.to_string();
        if item.content.is_none() {
            self.children.push(name);
            return;
        }
        self.current.push(name);
        syn::visit::visit_item_mod(self, item);
        self.current.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.add_use_tree(&[], &item.tree, !matches!(item.vis, syn::Visibility::Inherited));
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_fn(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add_name(&names);
        syn::visit::visit_path(self, path);
    }

    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {
        // `pub(super)` names no other file.
    }
}

/// Returns `true` for `#[cfg(test)]` and `#[test]`.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}
