//! Who imports whom.

use std::collections::{BTreeMap, BTreeSet};

use super::module::{Crate, ModulePath};

/// A directed graph of modules, by their paths as text.
#[derive(Default)]
pub struct Graph {
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// A crate's files: an arrow leads to the file that defines what is named.
    pub fn of_files(krate: &Crate) -> Self {
        let mut graph = Self::default();
        for (from, module) in &krate.modules {
            for name in &module.names {
                graph.add(&text(from), &text(krate.defines(name)));
            }
        }
        graph
    }

    /// A crate's top-level modules, each with all that is below it.
    pub fn of_top_modules(krate: &Crate) -> Self {
        let mut graph = Self::default();
        for (from, module) in &krate.modules {
            for name in &module.names {
                if let (Some(from), Some(to)) = (from.first(), krate.defines(name).first()) {
                    graph.add(from, to);
                }
            }
        }
        graph
    }

    /// The arrows but for those between a module and the ones below it.
    pub fn without_kin(&self, krate: &Crate) -> Self {
        let paths: BTreeMap<String, &ModulePath> = krate.modules.keys().map(|path| (text(path), path)).collect();
        let kin = |from: &str, to: &str| match (paths.get(from), paths.get(to)) {
            (Some(from), Some(to)) => from.starts_with(to) || to.starts_with(from),
            _ => false,
        };
        let mut graph = Self::default();
        for (from, to) in self.edges().filter(|(from, to)| !kin(from, to)) {
            graph.add(from, to);
        }
        graph
    }

    /// All arrows.
    pub fn edges(&self) -> impl Iterator<Item = (&String, &String)> {
        self.edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)))
    }

    /// Adds an arrow; none leads from a module to itself.
    pub fn add(&mut self, from: &str, to: &str) {
        if from != to {
            self.edges.entry(from.to_owned()).or_default().insert(to.to_owned());
        }
    }

    /// Where arrows from a module lead.
    pub fn targets(&self, from: &str) -> impl Iterator<Item = &String> {
        self.edges.get(from).into_iter().flatten()
    }
}

fn text(path: &[String]) -> String {
    if path.is_empty() { "(root)".to_owned() } else { path.join("::") }
}
