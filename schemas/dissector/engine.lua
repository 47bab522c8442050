-- Fields for two of Stratoshark's default columns, "Dir" and "Container Name". Stratoshark reads a .scap capture with an
-- engine of its own, which lacks these fields; they are computed from the fields of the engine.

do
    local IS_STRATOSHARK = Dir.personal_config_path():lower():find("stratoshark", 1, true)

    -- Returns the container id in the paths of control groups, whose last part ends in the id.
    local function container_of(groups)
        for before, id in groups:gmatch("([^/%s]*)(" .. ("%x"):rep(64) .. ")") do
            if not before:find("conmon-", 1, true) then return id:sub(1, 12) end
        end
        return "host"
    end

    local function register()
        local engine = Proto("syscap.engine", "System Call Columns")
        local event_type, control_groups = Field.new("sysdig.event_type"), Field.new("thread.cgroups")
        local id_field = Fields.by_id[Fields.id_of["container.id"]].field
        local name_field = Fields.by_id[Fields.id_of["container.name"]].field
        local cache, size = {}, 0

        local function container()
            local groups = control_groups()
            if not groups then return nil end
            local text = groups.value
            local id = cache[text]
            if not id then
                if size == 4096 then cache, size = {}, 0 end
                id = container_of(text)
                cache[text], size = id, size + 1
            end
            return id
        end

        local function add(tree, field, value)
            if tree.visible or tree:referenced(field) then tree:add(field, value):set_generated() end
        end

        function engine.dissector(_, _, tree)
            local kind = event_type()
            if not kind then return end
            -- Even event types are enter events.
            add(tree, Fields.dir, kind.value % 2 == 1 and "<" or ">")
            local id = (tree.visible or tree:referenced(id_field) or tree:referenced(name_field)) and container()
            if id then
                add(tree, id_field, id)
                add(tree, name_field, id)
            end
        end

        register_postdissector(engine)
    end

    -- A Stratoshark without the engine lacks the fields of the engine, and `register` fails.
    if IS_STRATOSHARK then pcall(register) end
end
