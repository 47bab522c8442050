//! The graph of imports.

use std::collections::{BTreeMap, BTreeSet};

use super::module::{Crate, ModulePath};

/// A directed graph of modules. Nodes are paths as text; an edge leads from a module to one that it imports.
#[derive(Default)]
pub struct Graph {
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Returns the graph of a crate's files. An edge leads to the file that defines the imported name.
    pub fn of_files(krate: &Crate) -> Self {
        let mut graph = Self::default();
        for (from, module) in &krate.modules {
            for name in &module.names {
                graph.add(&text(from), &text(krate.defining_module(name)));
            }
        }
        graph
    }

    /// Returns the graph of a crate's top-level modules, each with all modules below it.
    pub fn of_top_modules(krate: &Crate) -> Self {
        let mut graph = Self::default();
        for (from, module) in &krate.modules {
            for name in &module.names {
                if let (Some(from), Some(to)) = (from.first(), krate.defining_module(name).first()) {
                    graph.add(from, to);
                }
            }
        }
        graph
    }

    /// Returns the graph without the edges between a module and the modules below it.
    pub fn without_descendants(&self, krate: &Crate) -> Self {
        let paths: BTreeMap<String, &ModulePath> = krate.modules.keys().map(|path| (text(path), path)).collect();
        let is_descendant = |from: &str, to: &str| match (paths.get(from), paths.get(to)) {
            (Some(from), Some(to)) => from.starts_with(to) || to.starts_with(from),
            _ => false,
        };
        let mut graph = Self::default();
        for (from, to) in self.edges().filter(|(from, to)| !is_descendant(from, to)) {
            graph.add(from, to);
        }
        graph
    }

    /// Returns all edges.
    pub fn edges(&self) -> impl Iterator<Item = (&String, &String)> {
        self.edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)))
    }

    /// Adds an edge, unless it leads from a module to itself.
    pub fn add(&mut self, from: &str, to: &str) {
        if from != to {
            self.edges.entry(from.to_owned()).or_default().insert(to.to_owned());
        }
    }

    /// Returns the modules that a module imports.
    pub fn targets(&self, from: &str) -> impl Iterator<Item = &String> {
        self.edges.get(from).into_iter().flatten()
    }
}

fn text(path: &[String]) -> String {
    if path.is_empty() { "(root)".to_owned() } else { path.join("::") }
}
