fn main() {
    let a: Vec<String> = std::env::args().collect();
    let schema = syscap::scap::Schema::from_number(a.get(3).map_or("4.1", |s| s)).unwrap();
    let o = syscap::to_scap::ScapOptions { schema, ..Default::default() };
    let (r, _) =
        syscap::to_scap::to_scap(std::fs::File::open(&a[1]).unwrap(), std::fs::File::create(&a[2]).unwrap(), &o)
            .unwrap();
    eprintln!("{r:?}");
}
